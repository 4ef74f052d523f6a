-- The five kinds of help are Middlesbrough's. Gateshead has not said that it sees them the same way.
update public.help_areas set source = 'working-proposal';

insert into public.help_lines
  (id, help_area_id, scope, position, name, organization_id, source)
values (
  private.stable_id('help-line', 'citizens-advice-gateshead'),
  private.stable_id('help-area', 'money-and-benefits'), 'local', 1, 'Citizens Advice Gateshead',
  private.stable_id('organization', 'citizens-advice-gateshead'), 'council-partners'
);
