type Present<Fields> = { [Name in keyof Fields]: NonNullable<Fields[Name]> };

/**
 * The fields that are known. Open Referral UK leaves out what is not known: its schemas have no
 * null, and an empty list would say that there is none of something.
 */
export function present<Fields extends object>(fields: Fields): Partial<Present<Fields>> {
  return Object.fromEntries(
    Object.entries(fields).filter(
      ([, value]) =>
        value !== null && value !== undefined && !(Array.isArray(value) && !value.length),
    ),
  ) as Partial<Present<Fields>>;
}
