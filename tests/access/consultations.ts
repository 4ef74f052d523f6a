import type { Backend } from './backends.ts';
import { call } from './plans.ts';
import { areas, type Person } from './staff.ts';

/** One question, which everybody can answer. */
export const oneQuestion = {
  format: 1,
  pages: [
    {
      id: 'p',
      title: 'The hub',
      items: [
        {
          id: 'q',
          type: 'one_of',
          title: 'Do you use the hub?',
          options: [
            { id: 'yes', text: 'Yes' },
            { id: 'no', text: 'No' },
          ],
        },
      ],
    },
  ],
};

export const words = {
  title: 'The hub’s opening hours',
  summary: 'When should the hub be open?',
  decided_by: 'The hub’s manager',
  can_change: 'The hours',
  cannot_change: 'The building',
  contact: 'Ask at the hub',
  other_formats: 'On paper at the hub',
  privacy: 'We keep your answers apart from your name.',
  is_sensitive: false,
  asks_equality: true,
  neighbourhoods: [areas.here.id],
};

export const dates = {
  opens_at: null,
  closes_at: '2099-02-01T17:00:00Z',
  report_by: '2099-03-01',
  retained_until: '2099-12-01',
};

/** A whole draft that could be published as it is; its version is 3. */
export async function draftConsultation(
  backend: Backend,
  person: Person = 'worker',
  neighbourhoods: string[] = [areas.here.id],
): Promise<string> {
  const { body } = await call(backend, person, 'create_consultation', {
    title: words.title,
    neighbourhoods,
    definition: oneQuestion,
  });
  const consultation = String(body);
  await call(backend, person, 'save_consultation', {
    ...words,
    neighbourhoods,
    consultation,
    version: 1,
  });
  await call(backend, person, 'change_dates', { ...dates, consultation, version: 2 });
  return consultation;
}

/** The same, open to the public; its version is 4. */
export async function openConsultation(
  backend: Backend,
  person: Person = 'worker',
): Promise<{ consultation: string; slug: string }> {
  const consultation = await draftConsultation(backend, person);
  const { body } = await call(backend, person, 'publish_consultation', {
    consultation,
    version: 3,
  });
  return { consultation, slug: String(body) };
}

/** Everything of a consultation that staff could change, to see that nothing did. */
export async function consultationState(backend: Backend, id: string): Promise<unknown> {
  const [row] = await backend.rows(`
    select to_jsonb(c) as consultation,
      (select jsonb_agg(to_jsonb(v) order by v.number) from public.consultation_versions v where v.consultation_id = c.id) as versions,
      (select count(*)::int from public.consultation_neighbourhoods n where n.consultation_id = c.id) as areas,
      (select count(*)::int from public.consultation_dismissals d where d.consultation_id = c.id) as dismissals
    from public.consultations c where c.id = '${id}'`);
  return row;
}

/** Every function that changes a consultation, with arguments that would be accepted for a draft. */
export function consultationChanges(consultation: string, version: number) {
  const known = { consultation, version };
  return {
    save_consultation: { ...known, ...words },
    save_definition: { ...known, definition: oneQuestion },
    change_dates: { ...known, ...dates },
    publish_consultation: known,
    publish_changes: { ...known, reason: 'It is so' },
    close_consultation: { ...known, reason: 'Enough' },
    take_back_consultation: { ...known, reason: 'Not yet' },
    duplicate_consultation: { consultation, title: 'Another' },
    delete_draft: known,
    dismiss_warning: { consultation, rule: 'leading', subject: 'q', reason: 'It is fair' },
    restore_warning: { consultation, rule: 'leading', subject: 'q' },
  };
}
