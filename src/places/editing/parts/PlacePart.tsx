import { Field, LongField } from '../../../staff/ui/Field.tsx';
import type { PartProps } from '../part-props.ts';

/** What the place is, how to reach it, what to bring. */
export function PlacePart({ content, change, errorAt, words }: PartProps) {
  const names = words.editing.place;
  const field = (key: keyof typeof names) => ({
    name: `place.${key}`,
    label: names[key],
    error: errorAt(`place.${key}`),
    value: content.place[key] ?? '',
    onChange: ({ target }: { target: { value: string } }) =>
      change({ ...content, place: { ...content.place, [key]: target.value } }),
  });
  return (
    <>
      <LongField {...field('description')} />
      <Field {...field('email')} type="email" />
      <Field {...field('website')} type="url" />
      <LongField {...field('what_to_bring')} rows={2} />
    </>
  );
}
