/** A call as the learner would write it. */
export function CallText({ call }: { readonly call: string }) {
  return (
    <pre className="bg-raised px-3 py-2 font-mono text-[0.8125rem] leading-6 whitespace-pre-wrap [overflow-wrap:anywhere]">
      {call}
    </pre>
  );
}
