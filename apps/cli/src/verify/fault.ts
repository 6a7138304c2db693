/** Something that keeps an exercise from being published: which file, and what it did on which input. */
export interface Fault {
  readonly file: string;
  readonly message: string;
}

export type Report = (file: string, message: string) => void;
