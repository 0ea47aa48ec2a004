// The two inks of the coal's way as a press lays them: a line screen for the black, a fuller one for the red. A screen
// in a drawing that is not shown fills nothing, so each drawing brings its own.
const SIDE = 4;
const INKS = [
  ['black', -30],
  ['red', 30],
] as const;

export const FlowScreens = ({ of = '' }: { readonly of?: string }) => (
  <defs>
    {INKS.map(([ink, turn]) => (
      <pattern
        key={ink}
        id={`flow-${ink}${of}`}
        data-ink={ink}
        width={SIDE}
        height={SIDE}
        patternUnits="userSpaceOnUse"
        patternTransform={`rotate(${turn})`}
      >
        <path class="flow-line" d="M0 2H4" />
      </pattern>
    ))}
  </defs>
);
