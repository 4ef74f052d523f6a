import { useState } from 'react';
import { RadioList } from '../../staff/ui/RadioList.tsx';
import type { CasePart } from './case-part.ts';
import { CaseForm } from './CaseForm.tsx';

const QUESTIONS = ['met', 'manage', 'kept', 'respect'] as const;
const NOTHING = { met: '', manage: '', kept: '', respect: '' };

/** What somebody who agreed to be asked says at a call, one choice for each question. */
export function FollowUpForm(props: CasePart) {
  const { safeNow, words, questions } = props;
  const said = words.follow_up;
  const [way, setWay] = useState('');
  const [answers, setAnswers] = useState(NOTHING);
  const isSafe = (each: string) =>
    !safeNow.isOld && safeNow.rules.some((rule) => rule.way === each && rule.verdict === 'safe');
  return (
    <CaseForm
      {...props}
      said={said}
      change="record_follow_up"
      answers={() => ({ way, ...answers })}
    >
      {safeNow.isOld && <p>{words.safe.old}</p>}
      <RadioList
        name="way"
        legend={said.way}
        value={way}
        onChange={setWay}
        options={Object.entries(said.ways).filter(([each]) => each === 'came' || isSafe(each))}
      />
      <p>{said.about}</p>
      {QUESTIONS.map((name) => (
        <RadioList
          key={name}
          name={name}
          legend={questions[name].ask}
          value={answers[name]}
          onChange={(choice) => setAnswers((before) => ({ ...before, [name]: choice }))}
          options={[...Object.entries(questions[name].choices), ['', said.skip]]}
        />
      ))}
    </CaseForm>
  );
}

/** That somebody would rather not be asked how it went. */
export function StopFollowUpForm(props: CasePart) {
  const said = props.words.follow_up;
  return (
    <CaseForm {...props} said={said.stop} change="stop_follow_up" answers={() => ({})}>
      <p>{said.stop.text}</p>
    </CaseForm>
  );
}
