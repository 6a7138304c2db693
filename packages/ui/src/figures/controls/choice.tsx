import { useId, type ReactNode } from "react";

export interface Option<Value extends string> {
  readonly value: Value;
  readonly label: ReactNode;
}

interface ChoiceProps<Value extends string> {
  readonly legend: string;
  readonly options: readonly Option<Value>[];
  readonly value: Value | undefined;
  readonly disabled?: boolean;
  readonly onValue: (value: Value) => void;
}

/** One of a few, as a row of native radio buttons set as text. */
export function Choice<Value extends string>(props: ChoiceProps<Value>) {
  const { legend, options, value, disabled = false, onValue } = props;
  const name = useId();
  return (
    <fieldset className="choice" disabled={disabled}>
      <legend>{legend}</legend>
      {options.map((option) => (
        <label key={option.value}>
          <input
            type="radio"
            name={name}
            value={option.value}
            checked={option.value === value}
            onChange={() => onValue(option.value)}
          />
          <span>{option.label}</span>
        </label>
      ))}
    </fieldset>
  );
}
