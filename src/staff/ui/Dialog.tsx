import { useEffect, useId, useRef, type ReactNode } from 'react';
import { Button } from './Button.tsx';

interface Props {
  title: string;
  /** Called when the person leaves it with Escape; without it, Escape does nothing. */
  onClose?: () => void;
  /** Hides everything behind it. */
  opaque?: boolean;
  children: ReactNode;
}

/** A window over the page, which takes the keyboard until it is gone. */
export function Dialog({ title, onClose, opaque, children }: Props) {
  const box = useRef<HTMLDialogElement>(null);
  const heading = useId();
  useEffect(() => {
    const dialog = box.current!;
    const before = document.activeElement;
    dialog.showModal();
    return () => {
      dialog.close();
      if (before instanceof HTMLElement) before.focus();
    };
  }, []);
  return (
    <dialog
      ref={box}
      className={opaque ? 'dialog ended' : 'dialog'}
      aria-labelledby={heading}
      onCancel={(event) => {
        event.preventDefault();
        onClose?.();
      }}
    >
      <h2 id={heading}>{title}</h2>
      {children}
    </dialog>
  );
}

interface ConfirmProps {
  title: string;
  /** What will happen. */
  children: ReactNode;
  /** The verb, on the button that does it. */
  confirm: string;
  cancel: string;
  kind?: 'primary' | 'warning';
  busy?: boolean;
  onConfirm: () => void;
  onCancel: () => void;
}

/** Asks before something that is hard to undo. */
export function Confirm({ kind = 'warning', busy, children, ...props }: ConfirmProps) {
  return (
    <Dialog title={props.title} onClose={props.onCancel}>
      {children}
      <div className="actions">
        <Button kind={kind} busy={busy} onClick={props.onConfirm}>
          {props.confirm}
        </Button>
        <Button kind="secondary" onClick={props.onCancel}>
          {props.cancel}
        </Button>
      </div>
    </Dialog>
  );
}
