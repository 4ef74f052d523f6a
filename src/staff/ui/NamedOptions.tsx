/** The options of a select, by their names. */
export function NamedOptions({ among }: { among: readonly { id: string; name: string }[] }) {
  return among.map(({ id, name }) => (
    <option key={id} value={id}>
      {name}
    </option>
  ));
}
