import { fill } from '../../messages/fill.ts';
import { conditionWords } from '../definition/condition-words.ts';
import type { Condition } from '../definition/definition.schema.ts';
import { questionNumbers } from '../definition/numbers.ts';
import type { Asking, ItemProps } from './asking.ts';
import { ChoiceQuestion } from './ChoiceQuestion.tsx';
import { AreaQuestion, PointQuestion } from './PlaceQuestion.tsx';
import { RankingQuestion } from './RankingQuestion.tsx';
import { ScaleQuestion } from './ScaleQuestion.tsx';
import { TypedQuestion } from './TypedQuestion.tsx';

type Props = Omit<Asking, 'numbers'> & {
  /** Only these pages, by id; all unless given. */
  shown?: readonly string[];
};

/** One question, or something to read or look at. */
function Item({ item, asking }: ItemProps) {
  switch (item.type) {
    case 'text_block':
      return <p className="text-block">{item.text}</p>;
    case 'picture_block':
      return (
        <figure>
          <img src={item.picture} alt={item.alt} />
          {item.caption && <figcaption className="quiet small">{item.caption}</figcaption>}
        </figure>
      );
    case 'one_of':
    case 'several_of':
      return <ChoiceQuestion question={item} asking={asking} />;
    case 'scale':
      return <ScaleQuestion question={item} asking={asking} />;
    case 'ranking':
      return <RankingQuestion question={item} asking={asking} />;
    case 'point':
      return <PointQuestion question={item} asking={asking} />;
    case 'area':
      return <AreaQuestion question={item} asking={asking} />;
    default:
      return <TypedQuestion question={item} asking={asking} />;
  }
}

/**
 * All pages of questions as a plain form has them: every branch is there and says when it is meant.
 * A script shows them one at a time (`answering.ts`). These components keep no state, so the site
 * builds them once and the builder's preview draws them anew.
 */
export function QuestionPages(props: Props) {
  const { definition, words, shown } = props;
  const asking: Asking = { ...props, numbers: questionNumbers(definition) };
  const reserved = { other: words.other, none: words.none };
  const pages = definition.pages.filter(({ id }) => shown?.includes(id) ?? true);
  return pages.map((page) => (
    <section className="step" key={page.id} data-page={page.id} aria-labelledby={`step-${page.id}`}>
      <h2 id={`step-${page.id}`} tabIndex={-1}>
        {page.title}
      </h2>
      <OnlyIf when={page.when} {...{ definition, words, reserved }} />
      {page.intro && <p>{page.intro}</p>}
      {page.items.map((item) => (
        <div className="item govuk-form-group" key={item.id} data-item={item.id}>
          <OnlyIf when={item.when} {...{ definition, words, reserved }} />
          <Item item={item} asking={asking} />
        </div>
      ))}
    </section>
  ));
}

interface OnlyIfProps extends Pick<Props, 'definition' | 'words'> {
  when: Condition | undefined;
  reserved: Record<string, string>;
}

/** For whom a branch is meant, where no script leaves it out. */
function OnlyIf({ when, definition, words, reserved }: OnlyIfProps) {
  if (!when) return null;
  const condition = conditionWords(when, definition, words.conditions, reserved);
  return <p className="only-if">{fill(words.only_if, { condition })}</p>;
}
