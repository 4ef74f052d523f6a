import type { Me } from '../../staff/me.ts';
import { AnswerForm } from './AnswerForm.tsx';
import { DeclineForm } from './DeclineForm.tsx';
import { GroupForm } from './GroupForm.tsx';
import { LinkForm } from './LinkForm.tsx';
import { PlaceForm } from './PlaceForm.tsx';
import { PublishForm } from './PublishForm.tsx';
import type { FormProps, RecordFormName } from './record-forms.ts';
import { UnpublishForm } from './UnpublishForm.tsx';

interface Props extends FormProps {
  name: RecordFormName;
  me: Me;
  onPassedOn: (area: string) => void;
}

/** The form of this name, below its record. */
export function OpenForm({ name, me, onPassedOn, ...form }: Props) {
  switch (name) {
    case 'publish':
      return <PublishForm {...form} />;
    case 'decline':
      return <DeclineForm {...form} />;
    case 'place':
      return <PlaceForm {...form} me={me} onPassedOn={onPassedOn} />;
    case 'answer':
      return <AnswerForm {...form} />;
    case 'group':
      return <GroupForm {...form} />;
    case 'unpublish':
      return <UnpublishForm {...form} />;
    case 'link':
      return <LinkForm {...form} />;
  }
}
