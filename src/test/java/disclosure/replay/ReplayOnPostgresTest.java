package disclosure.replay;

import org.springframework.context.annotation.Import;

@Import(OnPostgres.class)
class ReplayOnPostgresTest extends Replay {}
