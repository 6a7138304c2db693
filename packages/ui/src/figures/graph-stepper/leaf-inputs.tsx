import { useId } from "react";

interface LeafInputsProps {
  readonly leaves: Readonly<Record<string, number>>;
  readonly onLeaf: (name: string, value: number) => void;
}

/** The leaves of the graph as numbers to type. */
export function LeafInputs({ leaves, onLeaf }: LeafInputsProps) {
  const id = useId();
  return (
    <div className="leaf-inputs">
      {Object.entries(leaves).map(([name, value]) => (
        <span key={name}>
          <label htmlFor={`${id}-${name}`}>
            <i>{name}</i> =
          </label>
          <input
            id={`${id}-${name}`}
            type="number"
            step={0.5}
            value={value}
            onChange={({ currentTarget: { valueAsNumber } }) => {
              if (Number.isFinite(valueAsNumber)) onLeaf(name, valueAsNumber);
            }}
          />
        </span>
      ))}
    </div>
  );
}
