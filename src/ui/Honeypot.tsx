interface Props {
  /** For whoever comes upon it by chance: leave this empty. */
  label: string;
  /** The name that the form gives its `website` field. */
  name?: string;
}

/** A field that nobody sees: what is filled in here was filled in by a robot. */
export function Honeypot({ label, name = 'website' }: Props) {
  return (
    <div className="honeypot">
      <label htmlFor="website">{label}</label>
      <input type="text" id="website" name={name} tabIndex={-1} autoComplete="off" />
    </div>
  );
}
