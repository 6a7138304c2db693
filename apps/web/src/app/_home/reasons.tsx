const reasons: readonly (readonly [title: string, text: string])[] = [
  [
    "Writing is the test",
    "Each exercise draws fresh inputs for each submission and compares with a reference: there is no answer to copy, and many right ways to write it.",
  ],
  [
    "A wrong answer is an observation",
    "Known mistakes are recognised by what they compute. You get the sentence that helps and the smallest input where it shows.",
  ],
  [
    "A class on one small machine",
    "A teacher starts it with one command, hands out a code, and sees who is stuck and on what. Nothing leaves the machine.",
  ],
];

export function Reasons() {
  return (
    <ul className="mt-20 grid gap-x-10 gap-y-8 border-t border-hairline pt-10 md:grid-cols-3">
      {reasons.map(([title, text]) => (
        <li key={title}>
          <p className="heading text-xl">{title}</p>
          <p className="mt-2 leading-relaxed text-muted">{text}</p>
        </li>
      ))}
    </ul>
  );
}
