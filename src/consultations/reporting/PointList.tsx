import { useContext, useRef } from 'react';
import { flushSync } from 'react-dom';
import { fill } from '../../messages/fill.ts';
import { Button } from '../../staff/ui/Button.tsx';
import { Field, LongField } from '../../staff/ui/Field.tsx';
import { FormAround } from '../../staff/ui/form-around.ts';
import { formGroup } from '../../ui/FormField.tsx';
import type { ReportingWords } from './reporting.words.ts';

interface Props {
  name: 'will_change' | 'will_not_change';
  /** What stands beside what: the day, or the reason. */
  second: 'by' | 'why';
  points: Record<string, string>[];
  add: string;
  words: ReportingWords['form'];
  warning?: string | undefined;
  onChange: (points: Record<string, string>[]) => void;
}

/** What will change and by when, or what will not and why: as many rows as there are. */
export function PointList({ name, second, points, add, words, warning, onChange }: Props) {
  const group = useRef<HTMLFieldSetElement>(null);
  const { prefix } = useContext(FormAround);
  const put = (at: number, key: string, value: string) =>
    onChange(points.map((point, each) => (each === at ? { ...point, [key]: value } : point)));
  const focus = (selector: string) => group.current!.querySelector<HTMLElement>(selector)?.focus();
  function addOne() {
    flushSync(() => onChange([...points, { what: '', [second]: '' }]));
    focus(`[name='${name}-${points.length}-what']`);
  }
  function remove(at: number) {
    flushSync(() => onChange(points.filter((_, each) => each !== at)));
    focus('button.add');
  }
  const label = (key: 'what' | 'by' | 'why', at: number) =>
    fill(words.nth, { label: words[key], number: at + 1 });
  return (
    <div className={formGroup(warning)}>
      <fieldset className="points" id={prefix + name} tabIndex={-1} ref={group}>
        <legend>{words[name]}</legend>
        {warning && <p className="govuk-error-message">{warning}</p>}
        {points.map((point, at) => (
          <div className="point" key={at} data-second={second}>
            <LongField
              name={`${name}-${at}-what`}
              label={label('what', at)}
              rows={2}
              value={point.what}
              onChange={({ target }) => put(at, 'what', target.value)}
            />
            {second === 'by' ? (
              <Field
                name={`${name}-${at}-by`}
                label={label('by', at)}
                type="date"
                value={point.by}
                onChange={({ target }) => put(at, 'by', target.value)}
              />
            ) : (
              <LongField
                name={`${name}-${at}-why`}
                label={label('why', at)}
                rows={2}
                value={point.why}
                onChange={({ target }) => put(at, 'why', target.value)}
              />
            )}
            <Button kind="secondary" small onClick={() => remove(at)}>
              {words.remove}
              <span className="visually-hidden"> {at + 1}</span>
            </Button>
          </div>
        ))}
        <button type="button" className="button secondary small add" onClick={addOne}>
          {add}
        </button>
      </fieldset>
    </div>
  );
}
