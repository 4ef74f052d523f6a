import { fill } from '../../messages/fill.ts';
import { Button } from '../../staff/ui/Button.tsx';
import type { CaseContact, CaseRecord, ContactRule } from './case.ts';
import type { CasesWords } from './cases.words.ts';
import { ContactDetails } from './ContactDetails.tsx';
import { waysThat } from './safe-ways.ts';
import type { SafeNow } from './use-safe-now.ts';

interface Props {
  record: CaseRecord;
  safeNow: SafeNow;
  words: CasesWords;
  onLookAgain: () => void;
  /** Opens the form about one of the ways to reach them; nothing where it is not theirs to change. */
  onChange?: ((contact: CaseContact) => void) | undefined;
}

/** Whose rule it is, where it came with another request than this one. */
const source = (of: string | null | undefined, { safe }: CasesWords) =>
  of ? ` ${fill(safe.of, { reference: of })}` : '';

function Rules({
  id,
  title,
  rules,
  words,
}: {
  id: string;
  title: string;
  rules: readonly ContactRule[];
  words: CasesWords;
}) {
  const ways: Record<string, string> = words.ways;
  if (rules.length === 0) return null;
  return (
    <>
      <h3 id={id}>{title}</h3>
      <ul aria-labelledby={id}>
        {rules.map(({ way, why, of }) => (
          <li key={way}>
            <strong>{ways[way]}</strong>
            {why && `. ${why}${source(of, words)}`}
          </li>
        ))}
      </ul>
    </>
  );
}

/**
 * How to reach the person without harm: what must not happen, what is safe now and what never is come
 * before any number, also for who hears the page or goes through it by keyboard.
 */
export function SafeContact({ record, safeNow, words, onLookAgain, onChange }: Props) {
  const { safe } = words;
  const { rules, isOld } = safeNow;
  const { contacts } = record;
  const phone = rules.find(({ way }) => way === 'phone');
  const isSafe = phone?.verdict === 'safe' && !isOld;
  const isWithdrawn = contacts.some(({ withdrawn_at: withdrawn }) => withdrawn);
  return (
    <section className="safe-contact" aria-labelledby="safe-contact">
      <h2 id="safe-contact">{safe.title}</h2>
      {contacts.map(
        (contact, index) =>
          contact.must_not && (
            <p className="must-not" key={contact.case.id}>
              <strong>{safe.must_not}:</strong> {contact.must_not}
              {source(index > 0 ? contact.case.reference : null, words)}
            </p>
          ),
      )}
      <p id="safe-now" role="status" data-safe={isSafe}>
        <strong>
          {isOld ? safe.old : isSafe ? safe.now : `${phone?.why}${source(phone?.of, words)}`}
        </strong>
      </p>
      {isOld ? (
        <Button small onClick={onLookAgain}>
          {safe.look}
        </Button>
      ) : isWithdrawn ? (
        <p>{safe.withdrawn}</p>
      ) : (
        <>
          <Rules id="safe-ways" title={safe.safe} rules={waysThat(rules, 'safe')} words={words} />
          <Rules id="ask-ways" title={safe.ask} rules={waysThat(rules, 'ask')} words={words} />
          <Rules
            id="never-ways"
            title={safe.never}
            rules={waysThat(rules, 'never')}
            words={words}
          />
        </>
      )}
      {contacts.map((contact) => (
        <ContactDetails
          key={contact.case.id}
          contact={contact}
          isOnly={contacts.length === 1}
          isHidden={isOld || isWithdrawn}
          mayRing={isSafe}
          words={words}
          onChange={onChange}
        />
      ))}
    </section>
  );
}
