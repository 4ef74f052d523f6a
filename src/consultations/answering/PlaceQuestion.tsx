import { fill } from '../../messages/fill.ts';
import type { QuestionProps } from './asking.ts';
import { answerField, controlId, pointField } from './field-names.ts';
import { describedBy, QuestionFrame } from './QuestionFrame.tsx';

/** A point on the map; the list of areas is enough where there is no map. */
export function PointQuestion({ question, asking }: QuestionProps<'point'>) {
  const { words, places, prefix } = asking;
  const choices = [...places.areas, { slug: '', name: words.point.none }];
  return (
    <QuestionFrame
      question={question}
      asking={asking}
      group
      more={fill(words.point.list, { place: places.place })}
    >
      <div className="govuk-radios">
        {choices.map(({ slug, name }) => (
          <div className="govuk-radios__item" key={slug}>
            <input
              className="govuk-radios__input"
              type="radio"
              id={controlId(question.id, slug)}
              name={answerField(prefix, question.id)}
              value={slug}
            />
            <label
              className="govuk-label govuk-radios__label"
              htmlFor={controlId(question.id, slug)}
            >
              {name}
            </label>
          </div>
        ))}
      </div>
      <details
        className="on-map"
        id={controlId(question.id, 'map')}
        hidden
        data-point={question.id}
      >
        <summary>{words.point.map}</summary>
        <p>{words.point.map_text}</p>
        <div data-map-here={question.id} />
        <p role="status">{words.point.no_point}</p>
        <button type="button" className="link-button" hidden>
          {words.point.remove}
        </button>
        {/* Only a script puts a point here: without one, nothing is sent. */}
        <input type="hidden" name={pointField(prefix, question.id)} disabled />
      </details>
    </QuestionFrame>
  );
}

/** The ward that somebody lives in, by name or, where a script runs, by postcode. */
export function AreaQuestion({ question, asking }: QuestionProps<'area'>) {
  const { words, places, prefix } = asking;
  const postcodeId = controlId(question.id, 'postcode');
  return (
    <QuestionFrame question={question} asking={asking}>
      <select
        className="govuk-select"
        id={controlId(question.id)}
        name={answerField(prefix, question.id)}
        aria-describedby={describedBy(question)}
      >
        <option value="">{words.area.choose}</option>
        {[...new Set(places.wards.map(({ area }) => area))].map((area) => (
          <optgroup label={area} key={area}>
            {places.wards
              .filter((ward) => ward.area === area)
              .map(({ slug, name, areaSlug }) => (
                <option key={slug} value={slug} data-area={areaSlug}>
                  {name}
                </option>
              ))}
          </optgroup>
        ))}
        <option value="elsewhere" data-area="-">
          {words.area.elsewhere}
        </option>
        <option value="not_sure" data-area="-">
          {words.area.not_sure}
        </option>
      </select>
      {/* The postcode has no name: it is never sent. */}
      <div className="by-postcode" hidden data-postcode={question.id}>
        <label className="govuk-label" htmlFor={postcodeId}>
          {words.area.postcode}
        </label>
        <p className="govuk-hint">{words.area.postcode_hint}</p>
        <input
          className="govuk-input govuk-input--width-10"
          type="text"
          id={postcodeId}
          autoComplete="off"
        />{' '}
        <button type="button" className="button primary">
          {words.area.find}
        </button>
        <p role="status" />
      </div>
    </QuestionFrame>
  );
}
