import { runCommand } from '../../supabase/local/command.ts';
import { surviveCrashes } from './crashing.ts';

const SIZE = { submissions: 2000, changes: 2000, kills: 3 };

await runCommand(async () => {
  const { faults, stored, ...sent } = await surviveCrashes(SIZE);
  for (const [what, { acknowledged, unanswered, storedThough }] of Object.entries(sent)) {
    console.log(
      `${what}: ${acknowledged} acknowledged, ${unanswered} not, of which ${storedThough} were stored whole`,
    );
  }
  console.log(
    `PostgREST and PostgreSQL were each killed ${SIZE.kills} times. In the end: ${stored.cases} cases, ` +
      `${stored.triaged + stored.notes} changes on their timelines, ${stored.noted} of ${stored.triaged} in the audit.`,
  );
  if (faults.length > 0) throw new Error(faults.join('\n'));
  console.log('Nothing acknowledged is missing or there twice, and nothing is half there.');
  process.exit();
});
