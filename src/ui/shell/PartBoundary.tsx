import { Component, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from 'react-aria-components';

interface Props {
  children: ReactNode;
}

function Broken({ error, onRetry }: { error: Error; onRetry: () => void }) {
  const { t } = useTranslation('shell');
  return (
    <div className="part-broken" role="alert">
      <p>{t('error.part')}</p>
      <p className="muted">{error.message}</p>
      <Button className="button quiet" onPress={onRetry}>
        {t('error.retry')}
      </Button>
    </div>
  );
}

/** Keeps a fault within the part of the page where it happened. */
export class PartBoundary extends Component<Props, { error: Error | null }> {
  override state: { error: Error | null } = { error: null };

  static getDerivedStateFromError(error: Error) {
    return { error };
  }

  override render() {
    const { error } = this.state;
    return error ? <Broken error={error} onRetry={() => this.setState({ error: null })} /> : this.props.children;
  }
}
