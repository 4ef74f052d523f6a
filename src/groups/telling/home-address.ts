const PUBLIC_PLACE =
  /\b(?:halls?|church|chapel|mosque|temple|gurdwara|synagogue|centre|center|hub|library|school|college|club(?:house)?|pub|inn|caf[eé]|park|field|pitch|gym|pool|shop|market|museum|theatre|gardens?|allotments?|surgery|institute|station|hotel)\b/i;
const HOME = [
  /\b(?:my|our|his|her|their|somebody['’]s|someone['’]s|a member['’]s|members['’]|\p{Lu}\p{Ll}+['’]s)\s+(?:own\s+)?(?:home|house|flat|place|living room|kitchen|garage)\b/iu,
  /\bat (?:mine|ours)\b/i,
  /\b(?:flat|apartment)\s+\d+/i,
];
/** A number and a street, as the front of a letter has it. */
const DOOR =
  /\b\d{1,4}[a-z]?,?\s+(?:\p{L}[\p{L}'’.-]*\s+){1,3}(?:street|st|road|rd|avenue|ave|lane|close|drive|grove|terrace|crescent|way|place|court|gardens|walk|mews|row)\b/iu;

/**
 * Whether words about where a group meets look like the address of somebody's home, so that whoever
 * writes or publishes them can look again. Never a reason to refuse.
 */
export function looksLikeHome(words: string): boolean {
  return (
    HOME.some((pattern) => pattern.test(words)) || (DOOR.test(words) && !PUBLIC_PLACE.test(words))
  );
}
