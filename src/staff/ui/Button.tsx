import type { ButtonHTMLAttributes } from 'react';

type Props = ButtonHTMLAttributes<HTMLButtonElement> & {
  /** One `primary` a screen, for what the screen is for; `warning` for what cannot be undone. */
  kind?: 'primary' | 'secondary' | 'warning';
  small?: boolean;
  /** While what it does is under way: it stays where it is and does nothing. */
  busy?: boolean;
};

/** A button of the workspace. */
export function Button({
  kind = 'primary',
  small,
  busy,
  onClick,
  type = 'button',
  ...rest
}: Props) {
  const classes = ['button', kind !== 'primary' && kind, small && 'small'];
  return (
    <button
      {...rest}
      type={type}
      className={classes.filter(Boolean).join(' ')}
      aria-disabled={busy || undefined}
      onClick={busy ? (event) => event.preventDefault() : onClick}
    />
  );
}
