import type { Organization } from '../../services.schema.ts';
import { mailboxOf, uriOf } from '../formats.ts';
import { present } from '../present.ts';

/** An organisation as Open Referral UK has it. */
export function organizationOf(organization: Organization) {
  return present({
    id: organization.id,
    name: organization.name,
    description: organization.description,
    email: mailboxOf(organization.email),
    website: uriOf(organization.website),
    parent_organization_id: organization.parent_organization_id,
  });
}
