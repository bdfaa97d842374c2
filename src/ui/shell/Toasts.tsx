import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from 'react-aria-components';
import { Icon } from './Icon.tsx';
import { forget, usePage } from './page-state.ts';

/**
 * What just happened, said once to screen readers too, with its undo where there is one. It stands in the free part of the status bar, so
 * that it covers neither a row nor a button, and above a dialog, out of which it may have come.
 */
export const Toasts = memo(function Toasts() {
  const { t } = useTranslation('shell');
  const toasts = usePage((state) => state.toasts);
  return (
    <div className="toasts" role="status" aria-live="polite" data-react-aria-top-layer="true">
      {toasts.map(({ id, text, action }) => (
        <div key={id} className="toast">
          <span title={text}>{text}</span>
          {action && (
            <Button
              className="button toast-action"
              onPress={() => {
                forget(id);
                action.run();
              }}
            >
              {action.label}
            </Button>
          )}
          <Button className="button icon" aria-label={t('close')} onPress={() => forget(id)}>
            <Icon name="close" />
          </Button>
        </div>
      ))}
    </div>
  );
});
