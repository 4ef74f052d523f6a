/**
 * JSON for a `<script>` block. A text in it may hold `</script>` or `<!--`; written as `\u003c` it is
 * the same JSON and ends nothing
 * (https://html.spec.whatwg.org/multipage/scripting.html#restrictions-for-contents-of-script-elements).
 */
export const jsonBlock = (data: unknown): string => JSON.stringify(data).replaceAll('<', '\\u003c');
