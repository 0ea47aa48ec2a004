// The fields of the lesson form: one of a few, several of a few, a yes or no. Real form controls with real labels; each
// bears the name of the URL parameter it stands for, by which a test holds panel and link together.
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

export type FieldProps = {
  /** Name of the URL parameter. */
  readonly parameter: string;
  readonly legend: string;
  /** What it does, in a line. */
  readonly note?: string | undefined;
  readonly children: ComponentChildren;
};

export const Field = ({ parameter, legend, note, children }: FieldProps) => {
  const noteId = useId();
  return (
    <fieldset
      class="desk-field"
      data-parameter={parameter}
      aria-describedby={note === undefined ? undefined : noteId}
    >
      <legend>{legend}</legend>
      {note === undefined ? null : (
        <p id={noteId} class="desk-note">
          {note}
        </p>
      )}
      {children}
    </fieldset>
  );
};

export type Option<Value> = {
  readonly value: Value;
  readonly label: ComponentChildren;
  readonly note?: string | undefined;
  /** Said instead of a label that is written short. */
  readonly said?: string | undefined;
  readonly lang?: string | undefined;
};

type TickProps = {
  readonly type: 'radio' | 'checkbox';
  readonly name: string;
  readonly option: Option<string | number>;
  readonly isOn: boolean;
  readonly onPick: (isOn: boolean) => void;
};

export const Tick = ({ type, name, option, isOn, onPick }: TickProps) => {
  const noteId = useId();
  return (
    <label class="desk-tick" data-on={isOn ? '' : undefined}>
      <input
        type={type}
        name={name}
        value={option.value}
        checked={isOn}
        aria-label={option.said}
        aria-describedby={option.note === undefined ? undefined : noteId}
        onChange={(event) => onPick(event.currentTarget.checked)}
      />
      <span class="desk-tick-text">
        <span lang={option.lang}>{option.label}</span>
        {option.note === undefined ? null : (
          <small id={noteId} aria-hidden="true">
            {option.note}
          </small>
        )}
      </span>
    </label>
  );
};

export type ChoiceProps<Value> = Omit<FieldProps, 'children'> & {
  readonly options: readonly Option<Value>[];
  readonly value: Value;
  readonly onChoose: (value: Value) => void;
  /** `row`: short words side by side. `list`: one below the other, each with its line. */
  readonly layout: 'row' | 'list';
  /** What belongs to the choice and comes after it. */
  readonly children?: ComponentChildren;
};

/** One of a few. */
export const Choice = <Value extends string | number>(props: ChoiceProps<Value>) => (
  <Field parameter={props.parameter} legend={props.legend} note={props.note}>
    <div class={`desk-ticks desk-ticks-${props.layout}`}>
      {props.options.map((option) => (
        <Tick
          key={option.value}
          type="radio"
          name={`desk-${props.parameter}`}
          option={option}
          isOn={option.value === props.value}
          onPick={() => props.onChoose(option.value)}
        />
      ))}
    </div>
    {props.children}
  </Field>
);
