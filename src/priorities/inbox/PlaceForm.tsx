import { fill } from '../../messages/fill.ts';
import type { Me } from '../../staff/me.ts';
import { Select } from '../../staff/ui/Field.tsx';
import { NamedOptions } from '../../staff/ui/NamedOptions.tsx';
import { setPlace } from './inbox.queries.ts';
import { nameOf } from './place-names.ts';
import { RecordForm } from './RecordForm.tsx';
import type { FormProps } from './record-forms.ts';
import { useDraft } from './use-draft.ts';

interface Props extends FormProps {
  me: Me;
  /** Told the name of the area when the record went where the person may not follow. */
  onPassedOn: (area: string) => void;
}

/** Says what something is about and where; may pass it on to an area that is not the person's. */
export function PlaceForm({ client, me, onDone, onPassedOn, ...form }: Props) {
  const { record, words, names } = form;
  const { place } = words.forms;
  const { fields, set, forget } = useDraft(`${record.id}/place`, {
    theme: record.theme_id ?? '',
    neighbourhood: record.neighbourhood_id,
    ward: record.ward_id ?? '',
    hub: record.location_id ?? '',
  });
  const area = names.areas.find(({ id }) => id === fields.neighbourhood);
  const here = ({ neighbourhood }: { neighbourhood: string | null }) =>
    neighbourhood === area?.slug;
  return (
    <RecordForm
      {...form}
      title={place.open}
      save={place.save}
      send={(seen) => {
        const { neighbourhood, ...rest } = fields;
        const chosen = Object.entries(rest).filter(([, value]) => value);
        return setPlace(client, seen, { neighbourhood, ...Object.fromEntries(chosen) });
      }}
      onDone={(now) => {
        forget();
        if ('passed_on' in now) onPassedOn(nameOf(names.areas, fields.neighbourhood) ?? '');
        else onDone(now, 'place');
      }}
    >
      <Select
        name="theme"
        label={place.theme}
        value={fields.theme}
        onChange={({ target }) => set({ theme: target.value })}
      >
        <option value="">{place.no_theme}</option>
        <NamedOptions among={names.themes} />
      </Select>
      <Select
        name="neighbourhood"
        label={place.area}
        value={fields.neighbourhood}
        onChange={({ target }) => set({ neighbourhood: target.value, ward: '', hub: '' })}
      >
        <NamedOptions among={names.areas} />
      </Select>
      {area && !me.areas.some(({ id }) => id === area.id) && (
        <p role="status">{fill(place.elsewhere, { area: area.name })}</p>
      )}
      <Select
        name="ward"
        label={place.ward}
        value={fields.ward}
        onChange={({ target }) => set({ ward: target.value })}
      >
        <option value="">{place.no_ward}</option>
        <NamedOptions among={names.wards.filter(here)} />
      </Select>
      <Select
        name="hub"
        label={place.hub}
        value={fields.hub}
        onChange={({ target }) => set({ hub: target.value })}
      >
        <option value="">{place.no_hub}</option>
        <NamedOptions among={names.hubs.filter(here)} />
      </Select>
    </RecordForm>
  );
}
