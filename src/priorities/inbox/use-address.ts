import { useEffect, useState } from 'react';
import { inboxAddress, readFilter, type InboxFilter } from './inbox-filter.ts';

const read = () => {
  const query = new URLSearchParams(location.search);
  return { filter: readFilter(query), priority: query.get('priority') };
};

/**
 * What the page's address asks for, and how to go elsewhere: Back and Forward work, and an address
 * can be sent to a colleague.
 */
export function useAddress() {
  const [address, setAddress] = useState(read);
  useEffect(() => {
    const reread = () => setAddress(read());
    addEventListener('popstate', reread);
    return () => removeEventListener('popstate', reread);
  }, []);
  const go = (filter: InboxFilter, priority: string | null) => {
    history.pushState(null, '', inboxAddress(filter, priority));
    setAddress({ filter, priority });
  };
  return { ...address, go };
}
