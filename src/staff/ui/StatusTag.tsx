interface Props {
  /** Never the only sign: the words say it too. */
  tone?: 'plain' | 'good' | 'warn' | 'bad' | 'quiet';
  children: string;
}

/** How something stands, in a word or two. */
export function StatusTag({ tone = 'plain', children }: Props) {
  return (
    <strong className="status-tag" data-tone={tone}>
      {children}
    </strong>
  );
}
