import { useState } from 'react';

/** The text fields of a form, and what each of its controls is given. */
export function useTyped<Texts extends Record<string, string>>(initial: () => Texts) {
  const [typed, setTyped] = useState(initial);
  const bind = (name: keyof Texts & string, label: string, hint?: string) => ({
    name,
    label,
    ...(hint && { hint }),
    value: typed[name]!,
    onChange: (event: { target: { value: string } }) =>
      setTyped((before) => ({ ...before, [name]: event.target.value })),
  });
  return { typed, setTyped, bind };
}
