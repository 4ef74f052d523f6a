import { Button } from '../../staff/ui/Button.tsx';
import { Choices } from '../../staff/ui/Choices.tsx';
import { LongField } from '../../staff/ui/Field.tsx';
import { SavingForm } from '../../staff/ui/SavingForm.tsx';
import { countedQuestions, type OutcomeAnswers } from './outcome-answers.ts';
import { PointList } from './PointList.tsx';
import type { PartProps } from './ReportScreen.tsx';
import type { useOutcome } from './use-outcome.ts';

interface Props extends PartProps {
  outcome: ReturnType<typeof useOutcome>;
}

/** What we heard, what will change and what will not, and what is published of the answers. */
export function OutcomeForm({ outcome, report, words, workspace, announce, reload }: Props) {
  const { answers, change, both, save, saving, showChange } = outcome;
  const { form } = words;
  const warning = (name: keyof OutcomeAnswers) => (both.includes(name) ? form.both : undefined);
  async function store() {
    if ((await save()) === undefined) return;
    announce(form.saved);
    await reload();
  }
  const { actions, priorities } = report.linkable;
  return (
    <SavingForm
      className="outcome-form"
      saving={saving}
      workspace={workspace}
      reload={showChange}
      onStore={store}
    >
      <h2>{form.title}</h2>
      <LongField
        name="heard"
        label={form.heard}
        hint={form.heard_hint}
        rows={8}
        error={warning('heard')}
        value={answers.heard}
        onChange={({ target }) => change({ heard: target.value })}
      />
      <PointList
        name="will_change"
        second="by"
        points={answers.will_change.map((point) => ({ ...point }))}
        add={form.add_change}
        words={form}
        warning={warning('will_change')}
        onChange={(points) =>
          change({ will_change: points as unknown as OutcomeAnswers['will_change'] })
        }
      />
      <PointList
        name="will_not_change"
        second="why"
        points={answers.will_not_change.map((point) => ({ ...point }))}
        add={form.add_refusal}
        words={form}
        warning={warning('will_not_change')}
        onChange={(points) =>
          change({ will_not_change: points as unknown as OutcomeAnswers['will_not_change'] })
        }
      />
      <p className="quiet">{form.questions_hint}</p>
      <Choices
        name="questions"
        legend={form.questions}
        error={warning('questions')}
        options={countedQuestions(report.definitions).map(({ id, title }) => ({ id, name: title }))}
        chosen={answers.questions}
        onChange={(questions) => change({ questions })}
      />
      {actions.length > 0 ? (
        <Choices
          name="actions"
          legend={form.actions}
          error={warning('actions')}
          options={actions}
          chosen={answers.actions}
          onChange={(chosen) => change({ actions: chosen })}
        />
      ) : (
        <p>{form.no_actions}</p>
      )}
      {priorities.length > 0 ? (
        <Choices
          name="priorities"
          legend={form.priorities}
          error={warning('priorities')}
          options={priorities}
          chosen={answers.priorities}
          onChange={(chosen) => change({ priorities: chosen })}
        />
      ) : (
        <p>{form.no_priorities}</p>
      )}
      <Button type="submit" kind="secondary" busy={saving.busy}>
        {form.save}
      </Button>
    </SavingForm>
  );
}
