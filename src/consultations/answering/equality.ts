import { catalogue } from '../../messages/catalogue.ts';
import { aboutYou } from '../../priorities/say/priority.ts';

/** The questions about who somebody is, with the words that every form of this site has for them. */
export function equalityQuestions() {
  const words = catalogue('say').about;
  return (Object.keys(aboutYou) as (keyof typeof aboutYou)[]).map((name) => ({
    name,
    legend: words[name].legend,
    choices: [
      ...aboutYou[name].map((value) => ({ value, text: String(Reflect.get(words[name], value)) })),
      { value: '', text: words.no_answer },
    ],
  }));
}
