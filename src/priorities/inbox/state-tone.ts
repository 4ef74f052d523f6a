/** How a record's state is tinted; its word says the same. */
export function toneOf(state: string): 'good' | 'warn' | 'bad' | 'quiet' {
  switch (state) {
    case 'received':
      return 'warn';
    case 'published':
      return 'good';
    case 'declined':
      return 'bad';
    default:
      return 'quiet';
  }
}
