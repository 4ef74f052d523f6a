import type { StaffClient } from '../../staff/session.queries.ts';
import { gatewayChoices, read } from './gateway.queries.ts';
import { routeSchema, rulesSchema, type Choices, type RoutingRule } from './gateway.schema.ts';

/** What the screen about routing shows: the rules, and what they name. */
export async function routingRules(
  client: StaffClient,
): Promise<{ choices: Choices; rules: RoutingRule[] }> {
  const [choices, rules] = await Promise.all([
    gatewayChoices(client),
    read(
      client.from('routing_rules').select('id, need_id, neighbourhood_id, team_id, version'),
      rulesSchema,
    ),
  ]);
  return { choices, rules };
}

/** Where a referral would go, and why; empty texts: not said. */
export const referralRoute = (client: StaffClient, need: string, area: string) =>
  read(
    client.rpc('referral_route', {
      needs: need ? [need] : [],
      ...(area && { neighbourhood: area }),
    }),
    routeSchema,
  );

/** What a form about a rule holds; an empty text is any need, or every area. */
export interface RuleAnswers {
  need: string;
  area: string;
  team: string;
}

/** Each answers an error, or none when it is done. Without a rule or a team: adds one. */
export const saveRule = (
  client: StaffClient,
  rule: RoutingRule | undefined,
  { need, area, team }: RuleAnswers,
) =>
  client.rpc('save_routing_rule', {
    team,
    ...(need && { need }),
    ...(area && { neighbourhood: area }),
    ...(rule && { id: rule.id, seen: rule.version }),
  });

export const deleteRule = (client: StaffClient, { id, version }: RoutingRule) =>
  client.rpc('delete_routing_rule', { id, seen: version });

export const saveTeam = (
  client: StaffClient,
  team: { id: string; version: number } | undefined,
  name: string,
  isDefault: boolean,
) =>
  client.rpc('save_support_team', {
    name,
    is_default: isDefault,
    ...(team && { id: team.id, seen: team.version }),
  });
