/** The options of a choice: each value with its name. */
export function Options({
  choices,
  names,
}: {
  choices: readonly string[];
  names: Readonly<Record<string, string>>;
}) {
  return choices.map((choice) => (
    <option key={choice} value={choice}>
      {names[choice] ?? choice}
    </option>
  ));
}
