/** The name of one of a list by its id; undefined for none of them. */
export const nameIn = (list: readonly { id: string; name: string }[], id: string | null) =>
  list.find((one) => one.id === id)?.name;
