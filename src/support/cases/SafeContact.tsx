import type { CaseContact } from './case.ts';
import type { CasesWords } from './cases.words.ts';
import { Facts } from './Facts.tsx';

const named = (codes: readonly string[], names: Readonly<Record<string, string>>) =>
  codes.map((code) => names[code] ?? code).join(', ');

/** How to reach the person without harm: read before every call. */
export function SafeContact({ contact, words }: { contact: CaseContact; words: CasesWords }) {
  const { safe } = words;
  const never = contact.rules.filter(({ verdict }) => verdict === 'never');
  const ways: Record<string, string> = words.ways;
  return (
    <section className="safe-contact" aria-labelledby="safe-contact">
      <h2 id="safe-contact">{safe.title}</h2>
      {contact.must_not && (
        <p className="must-not">
          <strong>{safe.must_not}:</strong> {contact.must_not}
        </p>
      )}
      <p data-safe={contact.is_safe_now}>
        <strong>{contact.is_safe_now ? safe.now : safe.not_now}</strong>
      </p>
      <Facts
        facts={[
          [safe.name, contact.name],
          [safe.says, contact.caller_says],
          [safe.safe_word, contact.safe_word],
          [safe.phone, contact.phone && <a href={`tel:${contact.phone}`}>{contact.phone}</a>],
          [safe.email, contact.email],
          [safe.post, contact.post_address],
          [safe.hub, contact.hub],
          [safe.through, contact.through_whom],
          [safe.days, named(contact.safe_days, safe.day_names) || safe.any_day],
          [safe.times, named(contact.safe_times, safe.time_names) || safe.any_time],
          [safe.communication, named(contact.communication, safe.needs)],
          [safe.language, contact.language],
          [safe.asked_by, contact.asked_by],
          [safe.consent, named([contact.consent_recorded], safe.consents)],
        ]}
      />
      {never.length > 0 && (
        <>
          <h3>{safe.never}</h3>
          <ul>
            {never.map(({ way, why }) => (
              <li key={way}>
                <strong>{ways[way]}.</strong> {why}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
