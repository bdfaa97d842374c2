import { useTranslation } from 'react-i18next';
import { Button } from 'react-aria-components';
import type { CellExplanation, FormulaPiece, Plan } from '../../core/index.ts';
import type { CellRef } from '../../store/index.ts';
import { formatNumber, numberLook } from '../grid/format-number.ts';
import { findItem, itemName, partName } from '../shell/naming.ts';
import { useLanguage, usePlan } from '../shell/planner.ts';

const SIGNS: Record<string, string> = { '*': '×', '/': '÷', '-': '−', '<=': '≤', '>=': '≥', '!=': '≠', '==': '=' };
/** Signs that stand close to what they hold. */
const TIGHT_BEFORE = new Set([')', ',', ']', '%']);
const TIGHT_AFTER = new Set(['(', '[']);

function isTight(pieces: readonly FormulaPiece[], index: number): boolean {
  const piece = pieces[index];
  const before = pieces[index - 1];
  if (!piece || !before) return true;
  if (TIGHT_BEFORE.has(piece.text) || TIGHT_AFTER.has(before.text)) return true;
  return before.kind === 'function' && piece.text === '(';
}

interface FormulaWordsProps {
  plan: Plan;
  explanation: CellExplanation;
  onFollow: (ref: CellRef) => void;
}

/** The formula as a reader says it: names as chips that can be followed, each with its number, and what comes out. */
export function FormulaWords({ plan, explanation, onFollow }: FormulaWordsProps) {
  const { t } = useTranslation('inspector');
  const language = useLanguage();
  const months = usePlan((state) => state.timeline.months);
  const { pieces } = explanation;
  const lookOf = (id: string) => numberLook(findItem(plan, id) ?? {});
  const result = explanation.computed ?? explanation.value;

  const lagOf = (piece: FormulaPiece): string => {
    if (piece.column === undefined || piece.column === explanation.column || explanation.column >= months) return '';
    if (piece.column < 0) return t('lag.opening');
    if (piece.column === explanation.column - 1) return t('lag.previous');
    return piece.column === explanation.column + 1 ? t('lag.next') : '';
  };

  const show = (piece: FormulaPiece) => {
    switch (piece.kind) {
      case 'item': {
        const { item, place, column, value } = piece;
        const lag = lagOf(piece);
        const reachable = item !== undefined && place !== undefined && column !== undefined && column >= 0;
        return (
          <>
            <Button className="chip" isDisabled={!reachable} onPress={() => reachable && onFollow({ item, place, column })}>
              {itemName(plan, item ?? piece.text, language)}
              {lag !== '' && <small> {lag}</small>}
            </Button>
            {value !== undefined && <span className="words-number"> {formatNumber(value, lookOf(item ?? piece.text))}</span>}
          </>
        );
      }
      case 'member':
      case 'dimension':
        return <span className="words-part">{partName(plan, piece.text, language)}</span>;
      case 'function':
        return <i className="words-function">{piece.text}</i>;
      case 'number':
        return <span>{piece.text}</span>;
      case 'operator':
        return <span className="words-sign">{SIGNS[piece.text] ?? piece.text}</span>;
      default:
        return piece.kind satisfies never;
    }
  };

  return (
    <p className="words">
      {pieces.map((piece, index) => (
        <span key={index}>
          {isTight(pieces, index) ? '' : ' '}
          {show(piece)}
        </span>
      ))}{' '}
      <span className="words-result">
        = <b className={result < 0 ? 'is-negative' : ''}>{formatNumber(result, lookOf(explanation.item))}</b>
      </span>
    </p>
  );
}
