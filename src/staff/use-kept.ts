import { useState } from 'react';

/** The last value there was, for as long as there is none. The same object while nothing in it differs. */
export function useKept<Value extends object>(value: Value | undefined): Value | undefined {
  const [kept, keep] = useState(value);
  if (!value || JSON.stringify(value) === JSON.stringify(kept)) return kept;
  keep(value);
  return value;
}
