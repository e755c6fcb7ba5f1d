package disclosure.replay;

import org.springframework.context.annotation.Import;

@Import(OnH2.class)
class ReplayOnH2Test extends Replay {}
