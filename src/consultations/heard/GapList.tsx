interface Props {
  heading: string;
  level: 3 | 4;
  sentences: readonly string[];
}

/** The groups of which the same is to be said, a sentence each. */
export function GapList({ heading, level, sentences }: Props) {
  const Heading = `h${level}` as const;
  return (
    <div>
      <Heading>{heading}</Heading>
      <ul>
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </div>
  );
}
