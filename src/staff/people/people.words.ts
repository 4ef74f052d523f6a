/** The words of the screens about who works here. */
export type PeopleWords = typeof import('../../messages/en/staff-people.json');
