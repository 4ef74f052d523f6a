import { createContext } from 'react';

/** The form that a field stands in. */
interface FormAround {
  /** Begins the ids of its fields: two forms on a page may have fields of one name. */
  prefix: string;
  /** The field that the last try to store was refused for, and why. */
  wrong?: { field: string; text: string } | undefined;
}

/** What a field knows of the form around it; outside any, its name is its id. */
export const FormAround = createContext<FormAround>({ prefix: '' });
