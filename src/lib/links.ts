/** The address that rings a number, as RFC 3966 writes it: without the spaces that people read. */
export const telephoneLink = (number: string): string => `tel:${number.replaceAll(' ', '')}`;

/** A web address as people say it: without "https://" and the slash at its end. */
export const spokenAddress = (url: string): string => url.replace(/^https?:\/\/|\/$/g, '');
