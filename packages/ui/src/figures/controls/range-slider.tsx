import { useId, type ReactNode } from "react";

interface RangeSliderProps {
  /** The quantity in the words or letters of the text. */
  readonly label: ReactNode;
  readonly value: number;
  readonly from: number;
  readonly to: number;
  readonly step: number;
  /** The value as it is shown and spoken. */
  readonly text: string;
  readonly disabled?: boolean;
  readonly onValue: (value: number) => void;
}

/** A native range input with its quantity on the left and its value on the right. */
export function RangeSlider(props: RangeSliderProps) {
  const { label, value, from, to, step, text, disabled = false, onValue } = props;
  const id = useId();
  return (
    <div className="range">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="range"
        min={from}
        max={to}
        step={step}
        value={value}
        disabled={disabled}
        aria-valuetext={text}
        onChange={(event) => onValue(event.currentTarget.valueAsNumber)}
      />
      <output htmlFor={id}>{text}</output>
    </div>
  );
}
