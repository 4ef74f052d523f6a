import { DataTable } from '../../staff/ui/DataTable.tsx';
import { linkTo } from '../../staff/ui/use-place.ts';
import type { Choices, RoutingRule } from './gateway.schema.ts';
import type { Said } from './gateway.words.ts';
import { nameIn } from './name-in.ts';

interface RulesProps extends Said {
  choices: Choices;
  rules: readonly RoutingRule[];
}

/** The rules in force, by what and where. */
export function RulesTable({ words, language, choices, rules }: RulesProps) {
  const { rules: said } = words.routing;
  const rows = rules
    .map((rule) => ({
      id: rule.id,
      what: nameIn(choices.needs, rule.need_id) ?? said.anything,
      where: nameIn(choices.areas, rule.neighbourhood_id) ?? said.everywhere,
      who: nameIn(choices.teams, rule.team_id) ?? '',
    }))
    .sort((one, other) =>
      `${one.what} ${one.where}`.localeCompare(`${other.what} ${other.where}`, language),
    );
  return (
    <section aria-labelledby="rules-title">
      <h2 id="rules-title">{said.title}</h2>
      <DataTable
        caption={said.caption}
        empty={said.none}
        rows={rows}
        rowKey={({ id }) => id}
        columns={[
          {
            key: 'what',
            label: said.what,
            cell: ({ id, what }) => <a {...linkTo(`rule/${id}`)}>{what}</a>,
          },
          { key: 'where', label: said.where, cell: ({ where }) => where },
          { key: 'who', label: said.who, cell: ({ who }) => who },
        ]}
      />
      <p>
        <a className="button secondary small" {...linkTo('rule/new')}>
          {said.add}
        </a>
      </p>
    </section>
  );
}

/** Who looks at what is asked. */
export function TeamsTable({ words, teams }: Said & { teams: Choices['teams'] }) {
  const { teams: said } = words.routing;
  return (
    <section aria-labelledby="teams-title">
      <h2 id="teams-title">{said.title}</h2>
      <DataTable
        caption={said.caption}
        empty={said.none}
        rows={teams}
        rowKey={({ id }) => id}
        columns={[
          {
            key: 'name',
            label: said.name,
            cell: ({ id, name }) => <a {...linkTo(`team/${id}`)}>{name}</a>,
          },
          {
            key: 'gets',
            label: said.gets,
            cell: ({ is_default }) => (is_default ? said.rest : said.by_rules),
          },
        ]}
      />
      <p>
        <a className="button secondary small" {...linkTo('team/new')}>
          {said.add}
        </a>
      </p>
    </section>
  );
}
