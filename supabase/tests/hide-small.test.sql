begin;
select plan(6);

select is(private.hide_small('{5,6,70}'), '{5,6,70}', 'numbers of five and more are told');
select is(private.hide_small('{3,40,50}'), '{NULL,NULL,50}', 'one small number takes the next with it, or the total would tell it');
select is(private.hide_small('{2,3,50}'), '{NULL,NULL,50}', 'two that are five together hide each other');
select is(private.hide_small('{1,2,9,50}'), '{NULL,NULL,NULL,50}', 'and take another with them when they are fewer');
select is(private.hide_small('{0,0,0}'), '{NULL,NULL,NULL}', 'nobody is as few as one');
select is(private.hide_small('{}'), '{}', 'of nothing there is nothing to hide');

select * from finish();
rollback;
