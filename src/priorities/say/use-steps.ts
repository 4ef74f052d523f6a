import { useEffect, useRef, useState } from 'react';
import { isStep, type Step } from './say-steps.ts';

/**
 * The step that is shown. Each has its own entry in the browser's history, at the same address, so
 * that Back and Forward walk the steps; each step's heading, `step-<name>`, is focused as it comes.
 */
export function useSteps(first: Step) {
  const [step, setStep] = useState(first);
  const shown = useRef(first);
  useEffect(() => {
    history.replaceState({ step: first }, '');
    const follow = ({ state }: PopStateEvent) => {
      // A link within the page has an entry of its own, without a step: nothing changes.
      const to: unknown = Reflect.get(Object(state), 'step');
      if (isStep(to)) setStep(to);
    };
    addEventListener('popstate', follow);
    return () => removeEventListener('popstate', follow);
  }, [first]);
  useEffect(() => {
    if (shown.current === step) return;
    shown.current = step;
    document.getElementById(`step-${step}`)?.focus();
  }, [step]);
  const go = (to: Step) => {
    if (to === step) return;
    history.pushState({ step: to }, '');
    setStep(to);
  };
  return { step, go };
}
