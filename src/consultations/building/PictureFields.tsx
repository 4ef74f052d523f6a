import { useState } from 'react';
import { Field } from '../../staff/ui/Field.tsx';
import type { Item } from '../definition/definition.schema.ts';
import type { ItemProps } from './ItemFields.tsx';
import { smallPicture } from './small-picture.ts';

/** A picture, made small in the browser, with words for those who do not see it. */
export function PictureFields({
  item,
  words,
  onChange,
}: ItemProps<Extract<Item, { type: 'picture_block' }>>) {
  const said = words.item;
  const [failed, setFailed] = useState(false);
  async function take(file: File | undefined) {
    if (!file) return;
    const picture = await smallPicture(file);
    setFailed(!picture);
    if (picture) onChange({ ...item, picture });
  }
  return (
    <>
      {item.picture && <img className="picture-field" src={item.picture} alt={item.alt} />}
      <Field
        name={`${item.id}-picture`}
        label={said.picture}
        hint={said.picture_hint}
        error={failed ? said.picture_failed : undefined}
        type="file"
        accept="image/*"
        onChange={(event) => void take(event.target.files?.[0])}
      />
      <Field
        name={`${item.id}-alt`}
        label={said.alt}
        hint={said.alt_hint}
        value={item.alt}
        maxLength={400}
        onChange={(event) => onChange({ ...item, alt: event.target.value })}
      />
      <Field
        name={`${item.id}-caption`}
        label={said.caption}
        value={item.caption ?? ''}
        maxLength={300}
        onChange={(event) => onChange({ ...item, caption: event.target.value })}
      />
    </>
  );
}
