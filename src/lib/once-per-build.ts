/**
 * A reading that many pages share, made once per build; afresh on each call while developing, as
 * the facts may change meanwhile. Every page gets the same value, so none may change it.
 */
export function oncePerBuild<Value>(read: () => Promise<Value>): () => Promise<Value> {
  let value: Promise<Value> | undefined;
  return () => (import.meta.env.DEV ? read() : (value ??= read()));
}
