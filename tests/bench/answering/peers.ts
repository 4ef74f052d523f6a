import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Question } from '../../../src/consultations/definition/definition.schema.ts';
import { askedOf } from './eight-questions.ts';

/** Versions that are compared: fixed, so that the figures of two runs are about the same thing. */
const PACKAGES = ['survey-core@2.5.38', 'survey-js-ui@2.5.38', '@formbricks/surveys@1.99.0'];

/** A page that asks the eight questions, and how to get on from the first. */
export interface Peer {
  name: string;
  path: string;
  /** Matches what answers the first question; first its first answer. */
  first: string;
  /** Matches the button that leads on. */
  next: string;
  /** Matches what answers the second question. */
  second: string;
}

const html = (head: string, body: string) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Our hubs</title>
<meta name="viewport" content="width=device-width, initial-scale=1">${head}</head>
<body><h1>Our hubs</h1>${body}</body></html>`;

function surveyJs(question: Question): object {
  const { id: name, title, required: isRequired } = question;
  const choices = 'options' in question ? question.options.map(({ text }) => text) : undefined;
  switch (question.type) {
    case 'one_of':
      return { type: 'radiogroup', name, title, isRequired, choices };
    case 'several_of':
      return { type: 'checkbox', name, title, choices };
    case 'scale':
      return {
        type: 'rating',
        name,
        title,
        isRequired,
        rateMin: question.from,
        rateMax: question.to,
        minRateDescription: question.low,
        maxRateDescription: question.high,
      };
    case 'long_text':
      return { type: 'comment', name, title };
    default:
      return { type: 'text', name, title };
  }
}

function formbricks(question: Question): object {
  const asked = {
    id: question.id,
    headline: question.title,
    required: question.required ?? false,
    buttonLabel: 'Next',
    backButtonLabel: 'Back',
  };
  switch (question.type) {
    case 'one_of':
    case 'several_of':
      return {
        ...asked,
        type: question.type === 'one_of' ? 'multipleChoiceSingle' : 'multipleChoiceMulti',
        choices: question.options.map(({ id, text }) => ({ id, label: text })),
        shuffleOption: 'none',
      };
    case 'scale':
      return {
        ...asked,
        type: question.to === 10 ? 'nps' : 'rating',
        scale: 'number',
        range: 5,
        lowerLabel: question.low,
        upperLabel: question.high,
      };
    default:
      return {
        ...asked,
        type: 'openText',
        inputType: 'text',
        longAnswer: question.type === 'long_text',
        placeholder: '',
      };
  }
}

/**
 * Writes a page of each peer into the folder, from its packages as their makers publish them.
 *
 * @throws Error when npm cannot fetch the packages.
 */
export function writePeers(folder: string): Peer[] {
  const source = join(folder, 'packages');
  mkdirSync(source);
  writeFileSync(join(source, 'package.json'), '{"private": true}');
  execFileSync('npm', ['install', '--no-audit', '--no-fund', '--ignore-scripts', ...PACKAGES], {
    cwd: source,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const site = join(folder, 'site');
  const take = (file: string, as: string) =>
    cpSync(join(source, 'node_modules', file), join(site, as), { recursive: true });
  mkdirSync(join(site, 'surveyjs'), { recursive: true });
  mkdirSync(join(site, 'formbricks'), { recursive: true });
  take('survey-core/survey.core.min.js', 'surveyjs/core.js');
  take('survey-core/survey-core.min.css', 'surveyjs/core.css');
  take('survey-js-ui/survey-js-ui.min.js', 'surveyjs/ui.js');
  take('@formbricks/surveys/dist/index.umd.js', 'formbricks/surveys.js');

  const elements = askedOf.map(surveyJs);
  writeFileSync(
    join(site, 'surveyjs/index.html'),
    html(
      '<link rel="stylesheet" href="core.css">',
      `<div id="here"></div><script src="core.js"></script><script src="ui.js"></script><script>
new Survey.Model(${JSON.stringify({ questionsOnPageMode: 'questionPerPage', elements })})
  .render(document.getElementById('here'))</script>`,
    ),
  );
  const survey = {
    id: 'hubs',
    name: 'Our hubs',
    type: 'link',
    status: 'inProgress',
    languages: [],
    welcomeCard: { enabled: false },
    thankYouCard: { enabled: false },
    hiddenFields: { enabled: false },
    questions: askedOf.map(formbricks),
  };
  writeFileSync(
    join(site, 'formbricks/index.html'),
    html(
      '',
      `<div id="here"></div><script src="surveys.js"></script><script>
window.formbricksSurveys.renderSurveyInline({
  containerId: 'here', survey: ${JSON.stringify(survey)}, brandColor: '#1d4f91',
  isBrandingEnabled: false, languageCode: 'default', onFileUpload: async () => '',
})</script>`,
    ),
  );
  return [
    {
      name: 'SurveyJS 2.5.38',
      path: '/surveyjs/',
      first: 'input[type=radio]',
      next: '.sd-navigation__next-btn',
      second: 'input[type=checkbox]',
    },
    {
      name: 'Formbricks 1.99.0',
      path: '/formbricks/',
      first: 'input[type=radio]',
      next: 'button[type=submit]',
      second: 'input[type=checkbox]',
    },
  ];
}
