/** A bar beside a number that says the same; its length is in hundredths. */
export function Bar({ length }: { length: number }) {
  return (
    <svg
      className="dashboard-bar"
      viewBox="0 0 100 10"
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      <rect width={length} height="10" />
    </svg>
  );
}
