package atlas.present;

import atlas.present.Show.Curtain;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Region;

/** Black or white over all, so that the class looks at the lecturer. A click lifts it. */
public final class CurtainPane extends Region {
    /** Falls and lifts as the presentation says. */
    public CurtainPane(Presenter presenter) {
        setId("curtain");
        getStyleClass().add("curtain");
        setOnMouseClicked(click -> {
            if (click.getButton() == MouseButton.PRIMARY) {
                presenter.next();
            }
        });
        var _ =
                presenter
                        .show()
                        .map(show -> show.map(Show::curtain).orElse(Curtain.NONE))
                        .subscribe(this::show);
    }

    private void show(Curtain curtain) {
        setVisible(curtain != Curtain.NONE);
        getStyleClass().removeAll("curtain-black", "curtain-white");
        if (curtain != Curtain.NONE) {
            getStyleClass().add(curtain == Curtain.BLACK ? "curtain-black" : "curtain-white");
        }
    }
}
